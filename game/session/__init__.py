"""The one mutable object: a running game; and looking back at one."""

"""Every sentence shown to a player, in Dutch and in English."""

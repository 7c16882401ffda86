"""What the members of the closed lists of the field are called, and what they mean."""

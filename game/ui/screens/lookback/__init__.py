"""Looking back on the screen: one module for each panel."""

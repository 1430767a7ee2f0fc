"""Pages on paper. Nothing of the kiosk's own screen is needed for them."""

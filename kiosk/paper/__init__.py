"""Pages on paper, as PDF. Nothing of the kiosk's own screen is needed for them."""

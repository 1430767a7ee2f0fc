"""The kiosk on a screen: window, engine, pictures."""

"""What authors work with: a preview of their content, and beginnings of new pages. Nothing of the kiosk needs it."""

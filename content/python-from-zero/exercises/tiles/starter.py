print("Tiles:")

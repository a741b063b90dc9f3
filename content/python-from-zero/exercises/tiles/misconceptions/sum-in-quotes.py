print("Tiles: 12 * 8 - 9")

print("Cost:", 6 * 35, "cents")
print("Change:", 500 - 6 * 35, "cents")

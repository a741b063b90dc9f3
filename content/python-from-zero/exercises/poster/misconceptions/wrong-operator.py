print("THE LIGHTHOUSE" + "Friday, 7 pm" + "Don't be late")

width = int(input())
height = int(input())
lying = "False"
if width <= 60 and height <= 30:
    lying = "True"
turned = "False"
if height <= 60 and width <= 30:
    turned = "True"
print(lying or turned)

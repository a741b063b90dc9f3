text = input().upper()
marks = "!" * text.count("O")
print(text + marks)

text = input()
text.upper()
marks = "!" * text.count("o")
print(text + marks)

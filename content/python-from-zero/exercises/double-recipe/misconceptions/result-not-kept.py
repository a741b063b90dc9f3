eggs = input()
int(eggs)
print(eggs * 2)

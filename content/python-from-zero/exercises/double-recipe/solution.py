eggs = int(input())
print(eggs * 2)

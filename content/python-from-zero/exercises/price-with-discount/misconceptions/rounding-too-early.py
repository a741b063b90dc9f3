def discounted(price, percent=10):
    return price - price * percent // 100

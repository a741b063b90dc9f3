def discounted(price, percent=10):
    return price - percent

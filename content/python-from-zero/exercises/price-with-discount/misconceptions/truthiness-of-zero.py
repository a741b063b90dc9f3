def discounted(price, percent=None):
    percent = percent or 10
    return price - price * percent / 100

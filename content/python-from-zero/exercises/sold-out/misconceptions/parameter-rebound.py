def clear_sold_out(stock):
    before = len(stock)
    stock = {thing: number for thing, number in stock.items() if number != 0}
    return before - len(stock)

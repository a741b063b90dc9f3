def clear_sold_out(stock):
    gone = [thing for thing, number in stock.items() if number == 0]
    for thing in gone:
        del stock[thing]

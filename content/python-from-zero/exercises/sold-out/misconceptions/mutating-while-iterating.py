def clear_sold_out(stock):
    gone = 0
    for thing in stock:
        if stock[thing] == 0:
            del stock[thing]
            gone += 1
    return gone

def clear_sold_out(stock):
    """Take out everything of which there is nothing left; return how many."""
    gone = [thing for thing, number in stock.items() if number == 0]
    for thing in gone:
        del stock[thing]
    return len(gone)

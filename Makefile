# Names only: every target is the npm script of the same name.
.PHONY: start dev test check lint types unused architecture tests browser generate bench doctor

start dev test check lint types unused architecture tests browser generate bench:
	@npm run --silent $@

doctor:
	@npm run --silent kindling -- doctor

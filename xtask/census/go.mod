module census

go 1.24

create role xeno login createdb createrole password ':password';
create database xeno owner xeno;

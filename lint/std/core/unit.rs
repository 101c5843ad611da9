impl FromIterator<()> for() {}

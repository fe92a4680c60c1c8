package de.verzahnt.dashboard.cases;

/**
 * A list of cases somebody asks for.
 *
 * @param page from 0
 * @param size entries a page
 */
record CaseWish(CaseFilter filter, CaseOrder order, int page, int size) {}

/** Pages of visits: the desk of staff, the host's page, and what visitors fill in. */
package it.lifesciencehub.visits.web;

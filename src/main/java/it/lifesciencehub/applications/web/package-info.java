/** Pages of applications: the public one, the applicant's own, and those of staff. */
package it.lifesciencehub.applications.web;

/** Pages of renewals, payments and reminders, for staff. */
package it.lifesciencehub.renewals.web;

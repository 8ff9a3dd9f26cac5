/** Pages of membership: applying, and what staff do with applications, members, fees and renewals. */
package it.lifesciencehub.membership.web;

/** Pages of membership: applying, what staff do with applications, and the life of memberships. */
package it.lifesciencehub.membership.web;

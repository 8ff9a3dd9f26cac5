/** Pages of membership: applying, and what staff do with applications. */
package it.lifesciencehub.membership.web;

/** Pages of membership: what staff do with members, categories, fees and deadlines. */
package it.lifesciencehub.membership.web;

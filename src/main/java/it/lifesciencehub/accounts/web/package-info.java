/** Pages and filter of signing in. */
package it.lifesciencehub.accounts.web;

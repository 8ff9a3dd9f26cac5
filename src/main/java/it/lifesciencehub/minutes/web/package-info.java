/** Pages of minutes, decisions and actions. */
package it.lifesciencehub.minutes.web;

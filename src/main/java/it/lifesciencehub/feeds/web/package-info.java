/** Pages of feeds. */
package it.lifesciencehub.feeds.web;

/** What calendars fetch. */
package it.lifesciencehub.feeds.api;

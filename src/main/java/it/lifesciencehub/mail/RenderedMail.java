package it.lifesciencehub.mail;

/** A mail's subject and its two bodies, which say the same. */
record RenderedMail(String subject, String text, String html) {}

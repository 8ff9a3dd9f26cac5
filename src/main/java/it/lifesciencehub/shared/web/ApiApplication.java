package it.lifesciencehub.shared.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Answers for programs, below {@code /api}. */
@ApplicationPath("/api")
public class ApiApplication extends Application {}

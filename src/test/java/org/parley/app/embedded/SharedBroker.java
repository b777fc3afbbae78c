package org.parley.app.embedded;

/** Where the broker and the registry of {@link BrokerExtension} are. */
public record SharedBroker(String bootstrapServers, String registryUrl) {}

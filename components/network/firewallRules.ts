/** A domain of an allow list, as settings write it: itself, or with `*.` all that is in it. */
export type AllowedDomain = string;

/**
 * The same as the firewall writes it: a leading dot stands for all that is in a domain.
 * Source: https://docs.aws.amazon.com/network-firewall/latest/developerguide/stateful-rule-groups-domain-names.html
 */
export const firewallTargets = (domains: readonly AllowedDomain[]): string[] =>
    [...new Set(domains.map((domain) => domain.replace(/^\*\./, ".")))].sort();

/** Rules that AWS makes of a domain: one for TLS and one for HTTP. */
const RULES_PER_DOMAIN = 2;
const STEP = 100;

/**
 * Room of a rule group, which cannot be changed: it grows in steps, so that one more domain seldom replaces the group. AWS counts one
 * for each domain and protocol, and one for each protocol itself, which drops the rest.
 * Sources: https://docs.aws.amazon.com/network-firewall/latest/developerguide/rule-group-capacity.html and, for what is beside
 * the domains, https://cloudnetworks.io/2021-09-22-suricata-notes
 */
export const firewallCapacity = (domains: readonly AllowedDomain[]): number =>
    Math.ceil(((domains.length + 1) * RULES_PER_DOMAIN) / STEP) * STEP;

import * as z from "zod";
import { address, count, key, list, text } from "../fields";

const domainName = text(/^([a-z0-9_-]+\.)*[a-z0-9-]+$/, "a domain name such as corp.example.com");

/** Most name servers of a rule. Source: https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DNSLimitations.html */
export const MOST_TARGETS = 6;

export const resolver = z
    .strictObject({
        inbound: z
            .boolean("true or false")
            .default(false)
            .describe("Whether connectedCidrs may ask for names of the VPC. Default: false."),
        forward: z
            .record(
                key,
                z.strictObject({
                    domain: domainName.describe("The domain, with all names in it."),
                    targetIps: list(address, 1)
                        .max(MOST_TARGETS)
                        .describe("Addresses of its name servers, in connectedCidrs, at most six."),
                }),
            )
            .default({})
            .describe("Domains for which name servers in connectedCidrs answer, by name. Default: none."),
    })
    .prefault({})
    .describe("Names that the VPC and connectedCidrs ask one another for. Needs transitGateway.");

/** Largest number that AWS takes where it takes numbers. Source: https://docs.aws.amazon.com/vpn/latest/s2svpn/cgw-options.html */
const LARGEST_ASN = 2_147_483_647;
const DEFAULT_ASN = 65_000;

export const vpns = z
    .record(
        key,
        z.strictObject({
            address: address.describe("Public IPv4 address of the site's gateway."),
            asn: count(1, LARGEST_ASN, "as the number of an autonomous system")
                .default(DEFAULT_ASN)
                .describe("Number of its autonomous system in BGP. Default: 65000."),
        }),
    )
    .default({})
    .describe("Sites that are connected over IPsec, by name. Needs transitGateway with mode create. Default: none.");

import { contains, isNowhere, isPrivate, parseCidr, type Cidr } from "../../../components/shared/cidr";
import { controlPlane } from "../../../components/shared/controlPlane";
import type { Problem } from "../../../components/shared/problems";
import type { NetworkSettings } from "../../network/defaults";
import { attempt, attemptEach } from "../../salvage";
import { aboutOwnNetwork } from "./aboutNetwork";

/** Sites are connected to a gateway of ours, each over its own address. */
export const checkVpns = aboutOwnNetwork(({ vpns, transitGateway, connectedCidrs }) => {
    if (Object.keys(vpns).length === 0) {
        return [];
    }
    return [
        ...attempt(() => (transitGateway.mode === "create" ? [] : [needsGateway(transitGateway.mode)])),
        ...(Object.keys(connectedCidrs).length === 0 ? [nobodyThere("network.vpns")] : []),
        ...attemptEach(vpns, ({ address }, site) => checkAddress(vpns, site, address)),
        ...attemptEach(vpns, ({ asn }, site) => (asn === OUR_ASN ? [ourAsn(site)] : [])),
    ];
});

type Vpns = NetworkSettings["vpns"];

/** Number that AWS gives its own side. Source: https://docs.aws.amazon.com/vpc/latest/tgw/tgw-transit-gateways.html */
const OUR_ASN = 64_512;

const networkOf = (address: string): Cidr => parseCidr(`${address}/32`) ?? { base: 0, prefix: 32 };

function checkAddress(vpns: Vpns, site: string, given: string): readonly Problem[] {
    const path = `network.vpns.${site}.address`;
    const [first] = attemptEach(vpns, ({ address }, other) => (address === given ? [other] : []));
    return [
        ...(isPrivate(networkOf(given)) || isNowhere(networkOf(given))
            ? [
                  {
                      path,
                      given: `"${given}"`,
                      allowed: "an address on the internet",
                      fix: "name the site's public address",
                  },
              ]
            : []),
        ...(first === site || first === undefined
            ? []
            : [
                  {
                      path,
                      given: `"${given}"`,
                      allowed: `another address than that of network.vpns.${first}`,
                      fix: "remove one of the two",
                  },
              ]),
    ];
}

function needsGateway(mode: string): Problem {
    return {
        path: "network.transitGateway.mode",
        given: `"${mode}"`,
        allowed: "create, to which the sites of network.vpns are connected",
        fix: "set it, or have the owner of the transit gateway connect them",
    };
}

function ourAsn(site: string): Problem {
    return {
        path: `network.vpns.${site}.asn`,
        given: String(OUR_ASN),
        allowed: "another number: that one is the transit gateway's",
        fix: "change it",
    };
}

function nobodyThere(path: string): Problem {
    return {
        path: "network.connectedCidrs",
        given: "nothing",
        allowed: `the networks that ${path} is about`,
        fix: `name them, or remove ${path}`,
    };
}

/** Questions for names go to connected networks, and never for names that lead to our own endpoints. */
export const checkResolver = aboutOwnNetwork(({ resolver, transitGateway, connectedCidrs }) => {
    const { inbound, forward } = resolver;
    if (!inbound && Object.keys(forward).length === 0) {
        return [];
    }
    return [
        ...attempt(() => (transitGateway.mode === "none" ? [leadsNowhere()] : [])),
        ...(Object.keys(connectedCidrs).length === 0 ? [nobodyThere("network.resolver")] : []),
        ...attemptEach(forward, ({ domain }, name) => checkDomain(resolver, name, domain)),
        ...attemptEach(forward, ({ targetIps }, name) =>
            attemptEach(targetIps, (ip, index) => checkTarget(connectedCidrs, name, index, ip)),
        ),
    ];
});

type Resolver = NetworkSettings["resolver"];

/** Domains whose names lead to endpoints of the VPC, or to Databricks. */
const OWN_DOMAINS: readonly string[] = [
    "amazonaws.com",
    "api.aws",
    ...(["commercial", "civilian", "dod"] as const).map((shard) => controlPlane(shard).domain),
];

const isIn = (domain: string, other: string): boolean => domain === other || domain.endsWith(`.${other}`);

function checkDomain({ forward }: Resolver, name: string, given: string): readonly Problem[] {
    const path = `network.resolver.forward.${name}.domain`;
    const own = OWN_DOMAINS.find((domain) => isIn(domain, given) || isIn(given, domain));
    const [first] = attemptEach(forward, ({ domain }, other) => (domain === given ? [other] : []));
    const refuse = (allowed: string, fix: string): Problem => ({ path, given: `"${given}"`, allowed, fix });
    return [
        ...(own === undefined
            ? []
            : [
                  refuse(
                      `a domain apart from ${own}, whose names lead to private endpoints`,
                      "forward a domain of yours",
                  ),
              ]),
        ...(first === name || first === undefined
            ? []
            : [refuse(`another domain than that of network.resolver.forward.${first}`, "put their targets together")]),
    ];
}

function checkTarget(
    connectedCidrs: NetworkSettings["connectedCidrs"],
    name: string,
    index: string,
    given: string,
): readonly Problem[] {
    const networks = attemptEach(connectedCidrs, (cidr) => [parseCidr(cidr)]);
    return networks.some((network) => network !== undefined && contains(network, networkOf(given)))
        ? []
        : [
              {
                  path: `network.resolver.forward.${name}.targetIps[${index}]`,
                  given: `"${given}"`,
                  allowed: "an address in network.connectedCidrs",
                  fix: "add its network there, or correct it",
              },
          ];
}

function leadsNowhere(): Problem {
    return {
        path: "network.transitGateway.mode",
        given: '"none"',
        allowed: "create or attach, through which the questions of network.resolver go",
        fix: "set it, or remove network.resolver",
    };
}

import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";

/** What is no longer strong enough, by the property of a tunnel: SHA-1, and groups of less than 2048 bits. */
const WEAK = {
    Phase1DhGroupNumbers: [2],
    Phase1IntegrityAlgorithms: ["SHA1"],
    Phase2DhGroupNumbers: [2, 5],
    Phase2IntegrityAlgorithms: ["SHA1"],
} as const;

export const vpnTunnels = resourceRule({
    name: "network-vpn-tunnels",
    description:
        "The tunnels of a VPN connection accept IKEv2 and strong algorithms only. " +
        "Left out, AWS also accepts what older devices offer, SHA-1 and groups of 1024 bits among it.",
    severity: "medium",
    level: "mandatory",
    fix: 'For both tunnels set IkeVersions to ["ikev2"], and the groups and integrity algorithms of both phases without the weak ones.',
    url: "https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html",
    framework: nist("SC-13", "Cryptographic Protection"),
    types: ["aws:ec2/vpnConnection:VpnConnection"],
    *check({ props }) {
        for (const tunnel of ["tunnel1", "tunnel2"] as const) {
            if (list(props[`${tunnel}IkeVersions`]).join() !== "ikev2") {
                yield `${tunnel}IkeVersions accepts more than IKEv2`;
            }
            for (const property of KEYS) {
                const given: readonly unknown[] = list<unknown>(props[`${tunnel}${property}`]);
                const weak: readonly unknown[] = WEAK[property];
                if (given.length === 0 || given.some((algorithm) => weak.includes(algorithm))) {
                    yield `${tunnel}${property} accepts weak algorithms`;
                }
            }
        }
    },
});

const KEYS = Object.keys(WEAK) as (keyof typeof WEAK)[];

import { fsbp } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";

const TYPES = ["aws:ec2/vpnConnection:VpnConnection", "aws:ec2clientvpn/endpoint:Endpoint"] as const;

export const vpnLogging = resourceRule({
    name: "network-vpn-logging",
    description:
        "Connections over a VPN are logged, between sites and of clients. " +
        "They come from outside, and the log is the only record of who came in, when and from where.",
    severity: "medium",
    level: "advisory",
    fix: "Set logEnabled in the LogOptions of both tunnels, or connectionLogOptions.enabled, to true.",
    url: "https://docs.aws.amazon.com/vpn/latest/s2svpn/monitoring-logs.html",
    framework: fsbp("EC2.171", "EC2 VPN connections should have logging enabled"),
    types: TYPES,
    *check(resource) {
        for (const [path, enabled] of logsOf(resource)) {
            if (enabled !== true) {
                yield `${path} is not true`;
            }
        }
    },
});

function* logsOf({
    type,
    props,
}: Subject<(typeof TYPES)[number]>): Iterable<readonly [path: string, enabled: unknown]> {
    if (type === "aws:ec2clientvpn/endpoint:Endpoint") {
        yield ["connectionLogOptions.enabled", props.connectionLogOptions?.enabled];
        return;
    }
    for (const property of ["tunnel1LogOptions", "tunnel2LogOptions"] as const) {
        yield [`${property}.cloudwatchLogOptions.logEnabled`, props[property]?.cloudwatchLogOptions?.logEnabled];
    }
}

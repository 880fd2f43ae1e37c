import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";

export const proxyTls = resourceRule({
    name: "rds-proxy-tls",
    description:
        "A proxy of RDS takes connections with TLS alone. It speaks TLS to the database whatever clients do, " +
        "which hides that they did not.",
    severity: "high",
    level: "mandatory",
    fix: "Set requireTls to true.",
    url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html",
    framework: fsbp("RDS.43", "RDS DB proxies should require TLS encryption for connections"),
    types: ["aws:rds/proxy:Proxy"],
    *check({ props }) {
        if (props.requireTls !== true) {
            yield "requireTls is not true";
        }
    },
    remediate: () => ({ requireTls: true }),
});

import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";

export const ipAccessList = resourceRule({
    name: "workspace-ip-access-list",
    description:
        "An IP access list is in force and allows networks of one's own. A wide range lets in everyone at the same provider; a " +
        "list that is switched off looks like protection and is none.",
    severity: "high",
    level: "mandatory",
    fix: "Set enabled to true or leave it out, and ipAddresses to ranges of at least the prefix length.",
    url: "https://docs.databricks.com/aws/en/security/network/front-end/ip-access-list-workspace",
    framework: sat("NS-5", "IP access lists for workspace access"),
    types: ["databricks:index/ipAccessList:IpAccessList"],
    params: {
        minPrefixLength: {
            type: "integer",
            minimum: 1,
            maximum: 32,
            description: "The shortest prefix of an IPv4 range that is allowed, from 1 to 32; of IPv6, twice as much.",
            default: 16,
        },
    },
    *check({ props }, { params }) {
        // In force by default.
        if (!(props.enabled ?? true)) {
            yield "enabled is not true";
        }
        if (props.listType === "BLOCK") {
            return;
        }
        for (const [index, range] of list(props.ipAddresses).entries()) {
            const [address = "", prefix] = text(range).split("/");
            const shortest = address.includes(":") ? 2 * params.minPrefixLength : params.minPrefixLength;
            if (prefix !== undefined && !(Number(prefix) >= shortest)) {
                yield `ipAddresses[${index}] is wider than /${shortest}`;
            }
        }
    },
});

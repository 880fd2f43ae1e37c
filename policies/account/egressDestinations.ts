import { sat } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list, text } from "../core/values";

/** The addresses of S3 under which each bucket can be named in the path. */
const S3_ENDPOINT = /^s3[.-][^/]*amazonaws\.com$/;

export const egressDestinations = resourceRule({
    name: "account-egress-destinations",
    description:
        "The destinations of a network policy are places of somebody in particular. Under the domain of a hosting service anyone " +
        "can have a bucket or a page, and send data of others there.",
    severity: "high",
    level: "mandatory",
    fix: "Name in egress.networkAccess.allowedInternetDestinations the hosts that are needed, without wide wildcards.",
    url: "https://docs.databricks.com/aws/en/security/network/serverless-network-security/network-policies",
    framework: sat("NS-9", "Workspaces have proper network policy configuration"),
    types: ["databricks:index/accountNetworkPolicy:AccountNetworkPolicy"],
    params: {
        hosting: {
            type: "array",
            items: { type: "string" },
            description: "The domains under which anyone can have a place.",
            default: [
                "amazonaws.com",
                "azurewebsites.net",
                "cloudfront.net",
                "core.windows.net",
                "github.io",
                "githubusercontent.com",
                "herokuapp.com",
                "ngrok.io",
                "storage.googleapis.com",
                "web.app",
            ],
        },
    },
    *check({ props }, { params }) {
        const destinations = list(props.egress?.networkAccess?.allowedInternetDestinations);
        for (const [index, destination] of destinations.entries()) {
            if (isAnyones(text(destination?.destination).trim().toLowerCase(), params.hosting)) {
                yield `egress.networkAccess.allowedInternetDestinations[${index}] is not a place of somebody in particular`;
            }
        }
    },
});

function isAnyones(destination: string, hosting: readonly string[]): boolean {
    const domain = destination.replace(/^\*\.?/, "");
    const isWildcard = domain !== destination;
    return (
        (isWildcard && !domain.includes(".")) ||
        hosting.some((host) => domain === host || (isWildcard && domain.endsWith(`.${host}`))) ||
        S3_ENDPOINT.test(domain)
    );
}

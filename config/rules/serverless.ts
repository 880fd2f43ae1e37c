import { isPrivate, parseCidr } from "../../components/shared/cidr";
import type { Problem } from "../../components/shared/problems";
import { GOVCLOUD_REGION } from "../../components/shared/regions";
import { attempt, attemptEach } from "../salvage";
import type { PlainSettings } from "../settings";
import { show } from "../words";

/** Private endpoints of serverless compute lead into the region of the workspace, and GovCloud knows nothing of other workspaces. */
export function checkServerless(settings: Pick<PlainSettings, "region" | "serverless">): readonly Problem[] {
    const { serverless } = settings;
    return [
        ...attempt(() => checkCrossWorkspace(settings.region, serverless.crossWorkspace.mode)),
        ...attemptEach(serverless.privateEndpoints, (endpoint, key) =>
            endpoint.kind === "service" ? checkService(settings.region, key, endpoint.service) : [],
        ),
    ];
}

function checkCrossWorkspace(region: string, mode: string): readonly Problem[] {
    const path = "serverless.crossWorkspace.mode";
    return region === GOVCLOUD_REGION && mode !== "legacy"
        ? [{ path, given: show(mode), allowed: `legacy in ${region}`, fix: "remove serverless.crossWorkspace" }]
        : [];
}

function checkService(region: string, key: string, service: string): readonly Problem[] {
    return service.startsWith(`com.amazonaws.vpce.${region}.`)
        ? []
        : [
              {
                  path: `serverless.privateEndpoints.${key}.service`,
                  given: show(service),
                  allowed: `a service in ${region}`,
                  fix: "name a service in the region of the workspace",
              },
          ];
}

/** People come from public networks only where the front end is public, and then by addresses that the internet knows. */
export function checkPublicCidrs(settings: Pick<PlainSettings, "network" | "publicCidrs">): readonly Problem[] {
    return [
        ...attempt(() => checkFrontEnd(settings)),
        ...attemptEach(settings.publicCidrs, (cidr, name) => checkPublic(`publicCidrs.${name}`, cidr)),
    ];
}

function checkFrontEnd({ network, publicCidrs }: Pick<PlainSettings, "network" | "publicCidrs">): readonly Problem[] {
    return network?.frontEnd.mode === "private" && Object.keys(publicCidrs).length > 0
        ? [
              {
                  path: "publicCidrs",
                  given: "networks that people come from",
                  allowed: "nothing with network.frontEnd.mode private",
                  fix: "remove publicCidrs: nobody reaches the workspace from a public network",
              },
          ]
        : [];
}

function checkPublic(path: string, cidr: string): readonly Problem[] {
    const network = parseCidr(cidr);
    return network === undefined || !isPrivate(network)
        ? []
        : [
              {
                  path,
                  given: show(cidr),
                  allowed: "a network with public addresses",
                  fix: "give the addresses that the internet sees, those of the office's gateway",
              },
          ];
}

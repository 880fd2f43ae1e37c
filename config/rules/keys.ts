import { KEY_PURPOSES, type KeyPurpose } from "../../components/keys/keyPlan";
import type { Problem } from "../../components/shared/problems";
import { attempt, attemptEach } from "../salvage";
import type { Layer, PlainSettings } from "../settings";
import { show } from "../words";

type Settings = Pick<PlainSettings, "layers" | "region" | "awsAccountId" | "keys">;

/** The layers that have a key for a purpose. */
const OWNERS: Readonly<Record<KeyPurpose, readonly Layer[]>> = {
    archive: ["foundation"],
    catalog: ["foundation"],
    logs: ["foundation", "platform"],
    "managed-services": ["platform"],
    "workspace-storage": ["platform"],
    lake: ["platform"],
};

/** What a stack with some layers has keys for. */
export const purposesOf = (layers: readonly Layer[]): readonly KeyPurpose[] =>
    KEY_PURPOSES.filter((purpose) => OWNERS[purpose].some((owner) => layers.includes(owner)));

/** A key that is there already is one of the account and region, and for something that the stack has. */
export function checkExistingKeys(settings: Settings): readonly Problem[] {
    return attemptEach(settings.keys.existing, (key, purpose) => {
        const path = `keys.existing.${purpose}`;
        return [
            ...attempt(() => checkOwner(settings, path, purpose)),
            ...attempt(() => checkPlace(settings, `${path}.arn`, key.arn)),
        ];
    });
}

/** Of a purpose that there is not, the schema has spoken. */
function checkOwner({ layers }: Settings, path: string, purpose: string): readonly Problem[] {
    const [, owners] = Object.entries(OWNERS).find(([known]) => known === purpose) ?? [];
    return owners === undefined || owners.some((owner) => layers.includes(owner))
        ? []
        : [
              {
                  path,
                  given: "a key that no layer of this stack uses",
                  allowed: `only with the layer ${owners.join(" or ")}`,
                  fix: "move it to the file of such a stack, or remove it",
              },
          ];
}

function checkPlace({ region, awsAccountId }: Settings, path: string, arn: string): readonly Problem[] {
    const [, , , keyRegion, account] = arn.split(":");
    return keyRegion === region && account === awsAccountId
        ? []
        : [
              {
                  path,
                  given: show(arn),
                  allowed: `a key in ${region} and of account ${awsAccountId}`,
                  fix: "name a key there, or leave it out: one is made",
              },
          ];
}

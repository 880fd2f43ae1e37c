import {
    AWS_SERVICES,
    GATEWAY_SERVICES,
    isDatabricks,
    isGateway,
    type EndpointService,
} from "../../components/network/endpointPlan";
import type { S3Passage } from "../../components/network/endpointPolicies";
import { gatewayTarget, interfaceTarget } from "../../components/network/endpointServices";
import type { Context } from "../../components/shared/context";
import type { DocumentKind, Statement } from "../../components/shared/policyDocument";
import { ARCHIVE_BUCKET, lakeBucket, ROOT_BUCKET } from "../../components/shared/things";

/** A policy document before it is text. */
export interface Document {
    readonly kind: DocumentKind;
    readonly statements: readonly Statement[];
}

const SERVICES: readonly EndpointService[] = [...GATEWAY_SERVICES, ...AWS_SERVICES];

/** The policies of all endpoints that take one, by service, with some zones of the lake and everything else that can pass. */
export function endpointDocuments(context: Context, zones: readonly string[]): Readonly<Record<string, Document>> {
    const passage: S3Passage = {
        buckets: [
            { name: context.name("bucket", ROOT_BUCKET), access: "readWrite", byDatabricks: true },
            { name: context.name("bucket", ARCHIVE_BUCKET), access: "read" },
            ...zones.map((zone) => ({ name: context.name("bucket", lakeBucket(zone)), access: "readWrite" }) as const),
        ],
        imageLayers: true,
    };
    return Object.fromEntries(
        SERVICES.map((service) => [
            `endpoint of ${service}`,
            { kind: "endpointPolicy", statements: statementsOf(context, service, passage) },
        ]),
    );
}

function statementsOf(context: Context, service: EndpointService, passage: S3Passage): readonly Statement[] {
    if (isGateway(service)) {
        return gatewayTarget(context, service, passage).statements;
    }
    return isDatabricks(service) ? [] : (interfaceTarget(context, service).statements ?? []);
}

FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml .
COPY schemas schemas
COPY src/main src/main
RUN mvn -q -B -Dquick -DskipTests package

FROM eclipse-temurin:17-jre
# a new named volume takes the owner of the folder that it is mounted on
RUN useradd --system parley && install -d -o parley /var/lib/parley
WORKDIR /opt/parley
COPY --from=build /build/target/lib lib
COPY --from=build /build/target/parley.jar .
COPY config config
COPY seeds seeds
USER parley
EXPOSE 8080
# half of the memory for the heap; RocksDB lives in the other
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=50", "-Dparley.home=/opt/parley", "-jar", "parley.jar"]
CMD ["--help"]
